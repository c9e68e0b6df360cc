/**
 * Words of questions and chats that say nothing about the service. They are damped, not dropped: official names hold some
 * of them too. General language, own list. A word with marks counts in an unmarked query as well.
 */
export const FILLER_WORDS = `
tôi tui tớ mình em anh chị cô chú bác cháu ông bà bạn ad admin mn mng ace e a c b m t ta nó họ ai
ơi ạ à ừ ừm dạ vâng nhé nha nhỉ hả hở hử á đấy đó kia này nầy ấy vậy thế sao nào gì j chi z v dị zậy rứa răng hic huhu hihi haha ơ ủa alo hi hello chào
thì là mà và với vs cho của củ ở tại từ đến tới về trong ngoài trên dưới để do bởi vì nên nếu khi lúc hay hoặc còn cũng cả các những một mỗi mọi vài mấy như bằng theo qua
có k ko kg kh hok hông hong hem khg không chưa rồi r đã đang sẽ vừa mới bị được dc đc đươc đuợc phải cần muốn định tính nhờ giúp giùm dùm hộ giúp xin hỏi biết bít bik nói bảo nghe thấy
bao nhiêu nhiu bn bnh bh ntn tn lâu đâu nhanh thôi luôn ngay nữa lại vẫn chỉ rất lắm quá hơn nhất thật thực ok oke okie
làm lm xong trước sau giờ h nay hôm qua mai bữa hồi
ạh ah uh oi nhe vay roi nhung voi cam cảm ơn thank thanks pls please help tks
`;

/** Phrases of the same kind; the words in them (mất, giấy tờ, nộp, tiền …) mean something else when they stand alone. */
export const FILLER_PHRASES = `
thủ tục|hồ sơ|giấy tờ|thủ tục hành chính|tôi muốn|em muốn|mình muốn|tôi cần|em cần|mình cần|tôi định|cho hỏi|cho em hỏi|cho mình hỏi|cho tôi hỏi|cho e hỏi|em hỏi|xin hỏi|xin cho hỏi|muốn hỏi|hỏi về|hỏi chút|hỏi xíu|hỏi tí
làm thế nào|làm như thế nào|như thế nào|thế nào|kiểu gì|bằng cách nào|cách nào|làm sao|phải làm sao|thì sao|làm cách nào|ra sao|làm gì|phải làm gì|làm cái gì|cách làm|hướng dẫn|hướng dẫn giúp|chỉ giúp|chỉ em|giúp em|giúp mình|giúp tôi|tư vấn|tư vấn giúp
ở đâu|chỗ nào|nơi nào|ở chỗ nào|đi đâu|ra đâu|tới đâu|đến đâu|về đâu|nộp ở đâu|nộp đâu|nộp cho ai|gửi cho ai|gửi đơn cho ai|gặp ai|liên hệ ai|liên hệ ở đâu|đến cơ quan nào|cơ quan nào|sở nào|xã nào|phòng nào|ở sở nào|nộp hồ sơ ở đâu|làm hồ sơ ở đâu|làm ở đâu|xin ở đâu|đăng ký ở đâu
cần gì|cần những gì|gồm gì|gồm những gì|có những gì|cần giấy tờ gì|cần giấy gì|cần những giấy tờ gì|cần những giấy gì|giấy tờ gì|giấy gì|những giấy tờ gì|hồ sơ gì|hồ sơ gồm gì|hồ sơ gồm những gì|hồ sơ cần gì|hồ sơ cần những gì|hồ sơ thế nào|hồ sơ sao|hồ sơ ra sao|hồ sơ ntn|cần hồ sơ gì|chuẩn bị gì|chuẩn bị những gì|cần chuẩn bị gì|mang theo gì|mang gì|cần mang gì|cần mang theo gì|nộp những gì|nộp gì|cần nộp gì|cần nộp những gì|thủ tục gì|thủ tục ra sao|thủ tục thế nào|thủ tục gồm gì|làm thủ tục|điều kiện gì|điều kiện thế nào
bao nhiêu|bao nhiêu tiền|hết bao nhiêu|hết bao nhiêu tiền|mất bao nhiêu|mất bao nhiêu tiền|tốn bao nhiêu|tốn bao nhiêu tiền|tốn tiền không|mất tiền không|mất phí không|có mất phí không|có mất tiền không|lệ phí bao nhiêu|phí bao nhiêu|mấy tiền|giá bao nhiêu
bao lâu|mất bao lâu|trong bao lâu|bao lâu thì|bao lâu thì có|bao lâu thì được|bao nhiêu ngày|mấy ngày|mất mấy ngày|mất bao nhiêu ngày|trong bao nhiêu ngày|trước bao nhiêu ngày|mấy hôm|mấy bữa|khi nào|bao giờ|lúc nào|khi nào có|bao giờ có|mấy giờ|mấy bản
có được không|được không|được ko|đc ko|dc ko|được k|dc k|đc k|có phải không|phải không|có cần không|có không|hay không|được chưa|không ạ|không vậy|có sao không|có được|có phải|có cần|có bắt buộc|bắt buộc không|hay bắt buộc
chị ơi|anh ơi|em ơi|mọi người ơi|cả nhà ơi|ad ơi|các bác ơi|bác ơi|cô ơi|chú ơi|mọi người|cả nhà|các anh chị|anh chị|quý cơ quan|ai biết|ai biết không|cho em|giúp em với|với ạ|vậy ạ|vậy ad|thế ạ|nhé ạ|cảm ơn|xin cảm ơn|cám ơn|em cảm ơn
bây giờ|hiện nay|hiện tại|hôm nay|hôm qua|hôm trước|hôm bữa|tuần trước|tháng trước|năm ngoái|vừa rồi|mới đây|sắp tới|sau đó|trước đó|thế là|nghe nói|nghe bảo|thấy bảo|người ta bảo|người ta nói|chưa biết|không biết|ko biết|k biết|chả biết|không rõ
`;
