package lang

// A Key names a text of the table.
type Key int

// The keys, in the order of the table.
const (
	// Help.
	RootShort Key = iota
	RootLong
	AnalyzeShort
	AnalyzeLong
	SegmentShort
	SegmentLong
	RepairShort
	RepairLong
	VersionShort
	HelpUsage
	HelpCommands
	HelpFlags
	HelpGlobalFlags
	HelpExamples
	HelpMore
	FlagHelp
	FlagLang
	FlagQuiet
	FlagVerbose
	FlagFormat
	FlagJSON
	FlagOutput
	FlagTop
	FlagMinCount
	FlagStop
	FlagOnly
	FlagJobs
	FlagEncoding
	FlagInput
	FlagOnInvalid
	FlagMaxSize
	FlagScript
	FlagWidth
	FlagExplain
	FlagNoRepair
	FlagSegmentFormat
	FlagCoarse
	FlagDict
	FlagInPlace
	FlagBackup
	FlagDryRun
	FlagRepairFormat

	// Messages.
	Hint
	Warning
	NotFound
	HintNotFound
	Forbidden
	HintForbidden
	HintForbiddenFolder
	TooLarge
	HintTooLarge
	NotRegular
	HintNotRegular
	Loop
	OutputFailed
	DiskFull
	HintDiskFull
	HintOutput
	SomeFailed
	AllFailed
	NothingFound
	HintNothingFound
	Interrupted
	HintUsage
	BadValue
	ExplainTable
	BadSize
	BadNumber
	NoCommand
	WarnEmpty
	WarnBinary
	WarnMixed
	WarnInvalid
	WarnUnsure
	NeedsInPlace
	StdinInPlace
	InPlaceHTML
	HintInPlaceHTML
	InPlaceOutput
	BackupExists
	WouldMend
	Mended
	Progress

	// Tables.
	NoTitle
	ScriptHans
	ScriptHant
	NoDate
	CountChars
	CountWords
	RepairsLine
	RepairsNone
	RepairPinyin
	RepairShifted
	RepairLost
	RepairInvalid
	HeadCourts
	HeadOrganisations
	HeadOfficials
	HeadPeople
	HeadHonors
	HeadCredits
	HeadKeywords
	NoneFound
	Separator
	ColCourt
	ColLevel
	ColRegion
	ColMentions
	ColName
	ColPost
	ColOrganisation
	ColStatus
	ColKind
	ColRole
	ColTimes
	ColHonor
	ColRecipient
	ColGranter
	ColYear
	ColWord
	ColWeight
	CourtUndecided
	ExplainRule
	ExplainExample
	ExplainNoRule
	Certain
	Likely
	LevelSupreme
	LevelHigh
	LevelIntermediate
	LevelBasic
	LevelTribunal
	LevelSpecial
	LevelForeign
	LevelInternational
	LevelNational
	LevelProvincial
	LevelMunicipal
	LevelCounty
	LevelOther
	StatusCurrent
	StatusFormer
	StatusActing
	StatusAppointed
	StatusRemoved
	StatusResigned
	StatusTransferred

	keys
)

// texts is the table: one row a key, one column a language (English, zh-Hans, zh-Hant).
var texts = [keys][languages]string{
	RootShort: {"read Chinese legal news", "读法治新闻", "讀法治新聞"},
	RootLong: {
		"fawen reads Chinese legal news, Simplified and Traditional: it mends scraped pages, cuts text into words, and finds courts, officials, honors, credits and keywords.",
		"法闻读简体、繁体的法治新闻：修补抓取坏了的网页，切词，找出法院、职务与人名、荣誉、署名、关键词。",
		"法聞讀簡體、繁體的法治新聞：修補抓取壞了的網頁，切詞，找出法院、職務與人名、榮譽、署名、關鍵詞。"},
	AnalyzeShort: {"find courts, officials, honors, credits and keywords", "找出法院、职务与人名、荣誉、署名、关键词", "找出法院、職務與人名、榮譽、署名、關鍵詞"},
	AnalyzeLong: {
		"Reads files, folders (*.txt *.html *.htm *.md) or standard input (-), and prints a report for each article.",
		"读文件、文件夹（*.txt *.html *.htm *.md）或标准输入（-），每篇文章输出一份报告。",
		"讀檔案、資料夾（*.txt *.html *.htm *.md）或標準輸入（-），每篇文章輸出一份報告。"},
	SegmentShort: {"cut text into words", "切词", "切詞"},
	SegmentLong: {
		"Prints the words of each line with one blank between them. Input of any size streams through.",
		"逐行输出词语，词与词之间空一格。输入不限大小，边读边出。",
		"逐行輸出詞語，詞與詞之間空一格。輸入不限大小，邊讀邊出。"},
	RepairShort: {"mend pages that scraping broke", "修补抓取坏了的网页", "修補抓取壞了的網頁"},
	RepairLong: {
		"Prints the mended text: pinyin in brackets taken out, shifted bytes put right, what is lost marked with U+FFFD.",
		"输出修补后的文本：去掉夹注的拼音，还原错位的字节，丢失处以 U+FFFD 标出。",
		"輸出修補後的文本：去掉夾注的拼音，還原錯位的位元組，丟失處以 U+FFFD 標出。"},
	VersionShort:    {"print the versions of the program and its dictionaries", "显示程序和词典的版本", "顯示程式和詞典的版本"},
	HelpUsage:       {"Usage:", "用法：", "用法："},
	HelpCommands:    {"Commands:", "命令：", "命令："},
	HelpFlags:       {"Flags:", "选项：", "選項："},
	HelpGlobalFlags: {"Flags of every command:", "通用选项：", "通用選項："},
	HelpExamples:    {"Examples:", "示例：", "示例："},
	HelpMore:        {"More on a command: %s [command] --help", "命令的详细说明：%s [命令] --help", "命令的詳細說明：%s [命令] --help"},
	FlagHelp:        {"print this help", "显示本说明", "顯示本說明"},
	FlagLang:        {"language of help, tables and messages: zh-Hans, zh-Hant or en (default from the locale)", "说明、表格、消息的语言：zh-Hans、zh-Hant、en（默认随系统）", "說明、表格、訊息的語言：zh-Hans、zh-Hant、en（預設隨系統）"},
	FlagQuiet:       {"no warnings, no progress", "不显示警告和进度", "不顯示警告和進度"},
	FlagVerbose:     {"say more on standard error", "在标准错误上多说一些", "在標準錯誤上多說一些"},
	FlagFormat:      {"table, json or ndjson", "输出格式：table、json、ndjson", "輸出格式：table、json、ndjson"},
	FlagJSON:        {"short for --format json", "等于 --format json", "等於 --format json"},
	FlagOutput:      {"write to this file, whole or not at all", "写入此文件，要么写全，要么不写", "寫入此檔案，要麼寫全，要麼不寫"},
	FlagTop:         {"keywords to give", "给出多少个关键词", "給出多少個關鍵詞"},
	FlagMinCount:    {"leave out keywords that occur less often", "略去出现次数更少的关键词", "略去出現次數更少的關鍵詞"},
	FlagStop:        {"file of stop words, one a line (repeatable)", "停用词文件，一行一词（可多次）", "停用詞檔案，一行一詞（可多次）"},
	FlagOnly:        {"give only these, comma-separated: courts,officials,honors,keywords,credits", "只给出这些，逗号分隔：courts,officials,honors,keywords,credits", "只給出這些，逗號分隔：courts,officials,honors,keywords,credits"},
	FlagJobs:        {"articles to read at a time (0: one a processor)", "同时读几篇（0：每个处理器一篇）", "同時讀幾篇（0：每個處理器一篇）"},
	FlagEncoding:    {"encoding of the input: auto, utf-8, gb18030, big5, utf-16le, utf-16be", "输入的编码：auto、utf-8、gb18030、big5、utf-16le、utf-16be", "輸入的編碼：auto、utf-8、gb18030、big5、utf-16le、utf-16be"},
	FlagInput:       {"what the input is: auto, text, html or markdown", "输入的种类：auto、text、html、markdown", "輸入的種類：auto、text、html、markdown"},
	FlagOnInvalid:   {"bytes that are no character: replace, skip or error", "不成字的字节：replace（替换）、skip（略去）、error（报错）", "不成字的位元組：replace（替換）、skip（略去）、error（報錯）"},
	FlagMaxSize:     {"refuse larger inputs (bytes, or with K, M, G)", "拒绝更大的输入（字节，或带 K、M、G）", "拒絕更大的輸入（位元組，或帶 K、M、G）"},
	FlagScript:      {"script of canonical names: auto (the article's), hans or hant", "规范名称用简体还是繁体：auto（随文章）、hans、hant", "規範名稱用簡體還是繁體：auto（隨文章）、hans、hant"},
	FlagWidth:       {"columns of a table (0: the terminal's)", "表格的宽度，以列计（0：随终端）", "表格的寬度，以欄計（0：隨終端機）"},
	FlagExplain:     {"say under each fact why it is one: sentence and rule (tables only)", "在每条事实下说明依据：原句和规则（仅限表格）", "在每條事實下說明依據：原句和規則（僅限表格）"},
	FlagNoRepair:    {"take the text as it is", "按原样读，不修补", "按原樣讀，不修補"},
	FlagSegmentFormat: {"text, json or tsv (word, tag, start, end)", "输出格式：text、json、tsv（词、词性、起、止）",
		"輸出格式：text、json、tsv（詞、詞性、起、止）"},
	FlagCoarse:       {"keep dates, case numbers, statutes, phrases and names whole", "日期、案号、法律名、词组、名称各作一词", "日期、案號、法律名、詞組、名稱各作一詞"},
	FlagDict:         {"file of words to keep whole: word [freq] [tag] (repeatable)", "用户词典：词 [词频] [词性]（可多次）", "使用者詞典：詞 [詞頻] [詞性]（可多次）"},
	FlagInPlace:      {"write the mended text into the file itself", "直接写回原文件", "直接寫回原檔案"},
	FlagBackup:       {"with --in-place: keep the file as it was under this ending", "与 --in-place 连用：原文件另存，加此后缀", "與 --in-place 連用：原檔案另存，加此後綴"},
	FlagDryRun:       {"say what would be mended, write nothing", "只说明会修补什么，不写", "只說明會修補什麼，不寫"},
	FlagRepairFormat: {"text (the mended text) or json (the list of repairs)", "text（修补后的文本）或 json（修补清单）", "text（修補後的文本）或 json（修補清單）"},

	Hint:                {"hint: ", "提示：", "提示："},
	Warning:             {"warning: ", "警告：", "警告："},
	NotFound:            {"no such file or folder", "没有这个文件或文件夹", "沒有這個檔案或資料夾"},
	HintNotFound:        {"check the path; - reads standard input", "请检查路径；- 表示标准输入", "請檢查路徑；- 表示標準輸入"},
	Forbidden:           {"permission denied", "没有权限", "沒有權限"},
	HintForbidden:       {"chmod +r the file, or run as its owner", "请给文件加读权限（chmod +r），或换用其所有者运行", "請給檔案加讀權限（chmod +r），或換用其擁有者執行"},
	HintForbiddenFolder: {"chmod +rx the folder, or run as its owner", "请给文件夹加读权限（chmod +rx），或换用其所有者运行", "請給資料夾加讀權限（chmod +rx），或換用其擁有者執行"},
	TooLarge:            {"larger than --max-size (%s)", "超过 --max-size（%s）", "超過 --max-size（%s）"},
	HintTooLarge:        {"split the file, or raise the limit, for example --max-size 256M", "请拆分文件，或放宽限制，如 --max-size 256M", "請拆分檔案，或放寬限制，如 --max-size 256M"},
	NotRegular:          {"neither a file nor a folder (a FIFO, a socket or a device)", "既非文件也非文件夹（管道、套接字或设备）", "既非檔案也非資料夾（管道、通訊端或裝置）"},
	HintNotRegular:      {"give its content on standard input: fawen … - < NAME", "请经标准输入送入：fawen … - < 名称", "請經標準輸入送入：fawen … - < 名稱"},
	Loop:                {"passed over: the link leads back to a folder that is read anyway", "略过：此链接指回本来就会读到的文件夹", "略過：此連結指回本來就會讀到的資料夾"},
	OutputFailed:        {"the output could not be written: %v", "无法写出结果：%v", "無法寫出結果：%v"},
	DiskFull:            {"no space left on the device", "磁盘已满", "磁碟已滿"},
	HintDiskFull:        {"free some space, or choose another place with -o", "请腾出空间，或用 -o 换一处", "請騰出空間，或用 -o 換一處"},
	HintOutput:          {"choose another place with -o", "请用 -o 换一处", "請用 -o 換一處"},
	SomeFailed:          {"%d of %d inputs failed", "%[2]d 个输入中有 %[1]d 个失败", "%[2]d 個輸入中有 %[1]d 個失敗"},
	AllFailed:           {"all %d inputs failed", "%d 个输入全部失败", "%d 個輸入全部失敗"},
	NothingFound:        {"no article found (*.txt *.html *.htm *.md)", "没有找到文章（*.txt *.html *.htm *.md）", "沒有找到文章（*.txt *.html *.htm *.md）"},
	HintNothingFound:    {"a file with another ending is read when you name it", "其他后缀的文件，直接写出文件名即可", "其他後綴的檔案，直接寫出檔名即可"},
	Interrupted:         {"interrupted", "已中断", "已中斷"},
	HintUsage:           {"%s --help shows what there is", "用法见 %s --help", "用法見 %s --help"},
	ExplainTable: {"--explain goes with --format table; in JSON each fact carries its rule already", "--explain 只用于 --format table；JSON 里每条事实本来就带有规则",
		"--explain 只用於 --format table；JSON 裡每條事實本來就帶有規則"},
	BadValue:        {"--%s: %q is none of %s", "--%s：%q 不在可选值之中（%s）", "--%s：%q 不在可選值之中（%s）"},
	BadSize:         {"--%s: %q is no size such as 64M", "--%s：%q 不是大小，应如 64M", "--%s：%q 不是大小，應如 64M"},
	BadNumber:       {"--%s: %d is less than %d", "--%s：%d 小于 %d", "--%s：%d 小於 %d"},
	NoCommand:       {"unknown command %q", "没有命令 %q", "沒有命令 %q"},
	WarnEmpty:       {"empty: no facts", "空文件：无可分析", "空檔案：無可分析"},
	WarnBinary:      {"binary, no text: no facts", "不是文本（二进制）：无可分析", "不是文字（二進位）：無可分析"},
	WarnMixed:       {"mixes encodings: %s", "混有不同编码：%s", "混有不同編碼：%s"},
	WarnInvalid:     {"bytes that are no character: %s", "不成字的字节：%s", "不成字的位元組：%s"},
	WarnUnsure:      {"the encoding is a guess (say --encoding)", "编码是猜的（可用 --encoding 指明）", "編碼是猜的（可用 --encoding 指明）"},
	NeedsInPlace:    {"--backup needs --in-place", "--backup 须与 --in-place 连用", "--backup 須與 --in-place 連用"},
	StdinInPlace:    {"--in-place needs files: standard input has no place", "--in-place 须指定文件，标准输入无处可写回", "--in-place 須指定檔案，標準輸入無處可寫回"},
	InPlaceHTML:     {"--in-place refuses HTML and Markdown: the mended text is not the page", "--in-place 不写 HTML 和 Markdown：修补后的文本不是网页", "--in-place 不寫 HTML 和 Markdown：修補後的文本不是網頁"},
	HintInPlaceHTML: {"leave --in-place out, or give --input text to mend the page's source", "请去掉 --in-place；如要修补网页源码，加 --input text", "請去掉 --in-place；如要修補網頁原始碼，加 --input text"},
	InPlaceOutput:   {"--in-place and -o exclude each other", "--in-place 与 -o 不能连用", "--in-place 與 -o 不能連用"},
	BackupExists:    {"the backup %s is there already, the file is left as it is", "备份 %s 已存在，原文件未动", "備份 %s 已存在，原檔案未動"},
	WouldMend:       {"would be mended: %d repairs", "将修补 %d 处", "將修補 %d 處"},
	Mended:          {"mended: %d repairs", "已修补 %d 处", "已修補 %d 處"},
	Progress:        {"reading", "读取", "讀取"},

	NoTitle:            {"(no title)", "（无标题）", "（無標題）"},
	ScriptHans:         {"Simplified", "简体", "簡體"},
	ScriptHant:         {"Traditional", "繁体", "繁體"},
	NoDate:             {"no date", "无日期", "無日期"},
	CountChars:         {"%d characters", "%d 字", "%d 字"},
	CountWords:         {"%d words", "%d 词", "%d 詞"},
	RepairsLine:        {"Repairs: ", "修补：", "修補："},
	RepairsNone:        {"none", "无", "無"},
	RepairPinyin:       {"pinyin %d", "夹注拼音 %d", "夾注拼音 %d"},
	RepairShifted:      {"shifted %d", "错位 %d", "錯位 %d"},
	RepairLost:         {"lost %d", "丢失 %d", "丟失 %d"},
	RepairInvalid:      {"invalid bytes %d", "无效字节 %d", "無效位元組 %d"},
	HeadCourts:         {"Courts", "法院", "法院"},
	HeadOrganisations:  {"Other bodies", "其他机关", "其他機關"},
	HeadOfficials:      {"Officials", "职务", "職務"},
	HeadPeople:         {"Other people", "其他人物", "其他人物"},
	HeadHonors:         {"Honors", "荣誉", "榮譽"},
	HeadCredits:        {"Credits", "署名", "署名"},
	HeadKeywords:       {"Keywords", "关键词", "關鍵詞"},
	NoneFound:          {"%s: none found", "%s：没有找到", "%s：沒有找到"},
	Separator:          {", ", "、", "、"},
	ColCourt:           {"Court", "法院", "法院"},
	ColLevel:           {"Level", "级别", "級別"},
	ColRegion:          {"Region", "地区", "地區"},
	ColMentions:        {"Mentions", "文中写法", "文中寫法"},
	ColName:            {"Name", "姓名", "姓名"},
	ColPost:            {"Post", "职务", "職務"},
	ColOrganisation:    {"Organisation", "单位", "單位"},
	ColStatus:          {"Status", "状态", "狀態"},
	ColKind:            {"Kind", "类别", "類別"},
	ColRole:            {"Role", "角色", "角色"},
	ColTimes:           {"Times", "次数", "次數"},
	ColHonor:           {"Honor", "荣誉", "榮譽"},
	ColRecipient:       {"Recipient", "获得者", "獲得者"},
	ColGranter:         {"Granter", "授予者", "授予者"},
	ColYear:            {"Year", "年份", "年份"},
	ColWord:            {"Word", "词", "詞"},
	ColWeight:          {"Weight", "权重", "權重"},
	CourtUndecided:     {"undecided: %s", "未定：%s", "未定：%s"},
	ExplainRule:        {"%s: %s", "%s：%s", "%s：%s"},
	ExplainExample:     {"for example: %s", "例：%s", "例：%s"},
	ExplainNoRule:      {"rule %s", "规则 %s", "規則 %s"},
	Certain:            {"certain", "确定", "確定"},
	Likely:             {"likely", "可能", "可能"},
	LevelSupreme:       {"supreme", "最高", "最高"},
	LevelHigh:          {"high", "高级", "高級"},
	LevelIntermediate:  {"intermediate", "中级", "中級"},
	LevelBasic:         {"basic", "基层", "基層"},
	LevelTribunal:      {"tribunal", "法庭", "法庭"},
	LevelSpecial:       {"special", "专门", "專門"},
	LevelForeign:       {"foreign", "境外", "境外"},
	LevelInternational: {"international", "国际", "國際"},
	LevelNational:      {"national", "国家级", "國家級"},
	LevelProvincial:    {"provincial", "省级", "省級"},
	LevelMunicipal:     {"municipal", "市级", "市級"},
	LevelCounty:        {"county", "县级", "縣級"},
	LevelOther:         {"other", "其他", "其他"},
	StatusCurrent:      {"current", "现任", "現任"},
	StatusFormer:       {"former", "曾任", "曾任"},
	StatusActing:       {"acting", "代理", "代理"},
	StatusAppointed:    {"appointed", "任命", "任命"},
	StatusRemoved:      {"removed", "免职", "免職"},
	StatusResigned:     {"resigned", "辞职", "辭職"},
	StatusTransferred:  {"transferred", "调任", "調任"},
}
