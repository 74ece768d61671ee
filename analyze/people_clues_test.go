package analyze

import "testing"

func TestWeighedNames(t *testing.T) {
	checkPeople(t, []peopleCase{
		// the words around it and the rest of the text speak for it
		{"书记员常绿被派到乡下。", "常绿=常绿"},
		{"孟老四放了一挂鞭，韩立新、孟老四都在场。", "孟老四=孟老四,孟老四 韩立新=韩立新"},
		{"警察节到了，古向新再次当选模范。古向新在刑警大队，队长说古向新不爱说话。", "古向新=古向新,古向新,古向新"},
		{"检察官项进、古今被记功。古今那份报告写了三天。", "项进=项进 古今=古今,古今"},
		// nothing does
		{"法官关心老人，书记员向来细心，庭长常说老实话。", ""},
		{"江山如画，平安是福，田野上开满了花。", ""},
	})
}
