package analyze

// courtRules are the rules by which courts are found.
func courtRules() []Rule {
	return []Rule{
		{ID: "court.full", Partly: true, Hans: "地名加“人民法院”的全称", Hant: "地名加「人民法院」的全稱",
			English: "a place and the full word for a people's court", Example: "湖南省双峰县人民法院公开审理此案。"},
		{ID: "court.short", Partly: true, Hans: "地名加“法院”“中院”“高院”的简称", Hant: "地名加「法院」「中院」「高院」的簡稱",
			English: "a place and a short word for a court", Example: "双峰法院与娄底中院座谈。"},
		{ID: "court.relative", Partly: true, Hans: "省、市、县等相对称呼，按上下文的地名确定", Hant: "省、市、縣等相對稱呼，按上下文的地名確定",
			English: "a relative word (the province's, the county's), resolved by the places around it", Example: "双峰县召开会议，县法院院长发言。"},
		{ID: "court.named", Partly: true, Hans: "词典里整体收录的法院名称或简称", Hant: "詞典裡整體收錄的法院名稱或簡稱",
			English: "a name that the dictionary has whole", Example: "广州海事法院受理此案，最高法予以指导。"},
		{ID: "court.special", Partly: true, Hans: "地名加专门法院、专门法庭的名称", Hant: "地名加專門法院、專門法庭的名稱",
			English: "a place and the word for a special court or tribunal", Example: "南京知识产权法庭宣判。"},
		{ID: "court.zone", Partly: true, Hans: "开发区、高新区等功能区的法院", Hant: "開發區、高新區等功能區的法院",
			English: "the court of a development zone", Example: "合肥市加强园区建设，高新区法院提供服务。"},
		{ID: "court.tribunal", Partly: true, Hans: "人民法庭，连同它前面的法院", Hant: "人民法庭，連同它前面的法院",
			English: "a people's tribunal, with its court where that stands before it", Example: "双峰县人民法院走马街人民法庭巡回审判。"},
		{ID: "court.list", Partly: true, Hans: "几个地名共用一个“法院”或“法庭”", Hant: "幾個地名共用一個「法院」或「法庭」",
			English: "several places that share one word for their courts", Example: "双峰、新化法院联合执行。"},
		{ID: "court.foreign", Partly: true, Hans: "国名或境外地名加法院", Hant: "國名或境外地名加法院",
			English: "a country or a place abroad and a word for a court", Example: "日本东京地方法院作出判决。"},
	}
}

// bodyRules are the rules by which organisations are found that reports list beside the courts.
func bodyRules() []Rule {
	return []Rule{
		{ID: "body.place", Hans: "地名或相对称呼加机关名称", Hant: "地名或相對稱呼加機關名稱",
			English: "a place or a relative word and the word for an authority", Example: "双峰县人民检察院提起公诉。"},
		{ID: "body.alone", Hans: "词典里整体收录的机关名称", Hant: "詞典裡整體收錄的機關名稱",
			English: "an authority that the dictionary has whole", Example: "最高检发布案例。"},
		{ID: "body.town", Hans: "乡镇名加司法所、派出所", Hant: "鄉鎮名加司法所、派出所",
			English: "a town and the word for its justice or police station", Example: "走马街司法所调解纠纷。"},
		{ID: "body.taiwan", Hans: "台湾地区检察机关的简称", Hant: "台灣地區檢察機關的簡稱",
			English: "a short name of a prosecutors' office in Taiwan", Example: "法務部長表示，士林地檢署、北檢偵辦中。"},
		{ID: "body.joined", Hans: "上下级机关名称相连", Hant: "上下級機關名稱相連",
			English: "an authority with the one that it belongs to before it", Example: "双峰县公安局走马街派出所出警。"},
	}
}
