/**
 * Words of questions and chats that say nothing about the service. They are damped, not dropped: official names hold some
 * of them too. General language, own list. A word with marks counts in an unmarked query as well.
 */
export const FILLER_WORDS = `
tôi tui tớ mình em anh chị cô chú bác cháu ông bà bạn ad admin mn mng ace e a c b m t ta nó họ ai
ơi ạ à ừ ừm dạ vâng nhé nha nhỉ hả hở hử á đấy đó kia này nầy ấy vậy thế sao nào gì j chi z v dị zậy rứa răng hic huhu hihi haha ơ ủa alo hi hello chào
thì là mà và với vs cho của củ ở tại từ đến tới về trong trên dưới để do bởi vì nên nếu khi lúc hay hoặc còn cũng cả các những một mỗi mọi vài mấy như theo qua
có k ko kg kh hok hông hong hem khg không chưa rồi r đã đang sẽ vừa bị được dc đc đươc đuợc phải cần muốn nhờ giúp giùm dùm xin hỏi biết bít bik nói bảo nghe thấy
bao nhiêu nhiu bn bnh bh ntn tn lâu đâu nhanh luôn ngay nữa vẫn chỉ rất lắm quá hơn nhất thật thực ok oke okie
làm lm xong gồm trước sau giờ h nay hôm bữa hồi
ạh ah uh oi nhe vay roi nhung voi cam cảm ơn thank thanks pls please help tks
`;

/**
 * Phrases of the same kind, whose words (mất, giấy, nộp, tiền …) mean something else when they stand alone. What is made
 * of filler words and shorter phrases needs no place here.
 */
export const FILLER_PHRASES = `
thủ tục|hồ sơ|giấy tờ|thủ tục hành chính|tôi định|hỏi chút|hỏi xíu|hỏi tí
kiểu gì|bằng cách nào|cách nào|ra sao|làm cái gì|cách làm|hướng dẫn|tư vấn
chỗ nào|nơi nào|đi đâu|ra đâu|nộp ở đâu|nộp đâu|nộp cho ai|gửi cho ai|gửi đơn cho ai|gặp ai|liên hệ ai|liên hệ ở đâu|cơ quan nào|sở nào|xã nào|phòng nào|nộp hồ sơ ở đâu|đăng ký ở đâu
chuẩn bị|mang theo|giấy gì|mang gì|nộp những gì|nộp gì|điều kiện gì|điều kiện thế nào
bao nhiêu tiền|hết bao nhiêu|hết bao nhiêu tiền|mất bao nhiêu|mất bao nhiêu tiền|tốn bao nhiêu|tốn bao nhiêu tiền|tốn tiền không|mất tiền không|mất phí không|lệ phí bao nhiêu|phí bao nhiêu|mấy tiền|giá bao nhiêu
mất bao lâu|bao nhiêu ngày|mấy ngày|mất mấy ngày|mất bao nhiêu ngày|mấy bản
có bắt buộc|bắt buộc không|hay bắt buộc
mọi người|cả nhà|quý cơ quan|cám ơn
bây giờ|hiện nay|hiện tại|tuần trước|tháng trước|năm ngoái|mới đây|sắp tới|người ta bảo|người ta nói|chả biết|không rõ
`;
