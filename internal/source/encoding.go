package source

import (
	"fmt"
	"strings"
	"unsafe"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// Encodings as [Document] names them.
const (
	utf8Name    = "utf-8"
	gb18030Name = "gb18030" // GBK and GB2312 are parts of it
	big5Name    = "big5"    // with the Hong Kong supplement
	utf16LEName = "utf-16le"
	utf16BEName = "utf-16be"
	hzName      = "hz-gb-2312"
)

// encodingName returns the name of what users call by many names, "" if unknown.
// "auto" stands for itself, "utf-16" for either byte order.
func encodingName(s string) string {
	switch strings.ReplaceAll(strings.ToLower(strings.TrimSpace(s)), "_", "-") {
	case "", "auto":
		return "auto"
	case "utf-8", "utf8", "utf-8-sig", "ascii", "us-ascii":
		return utf8Name
	case "gb18030", "gb-18030", "gbk", "gb2312", "gb-2312", "cp936", "windows-936", "euc-cn", "x-gbk":
		return gb18030Name
	case "big5", "big-5", "big5-hkscs", "big5hkscs", "cp950", "windows-950", "x-x-big5", "cn-big5":
		return big5Name
	case "utf-16", "utf16", "unicode", "ucs-2":
		return "utf-16"
	case "utf-16le", "utf16le", "utf-16-le":
		return utf16LEName
	case "utf-16be", "utf16be", "utf-16-be":
		return utf16BEName
	case "hz", "hz-gb-2312", "hzgb2312":
		return hzName
	}
	return ""
}

// KnownEncoding says whether the name of an encoding means something to us; "auto" does.
func KnownEncoding(name string) bool { return encodingName(name) != "" }

// An EncodingError says that an encoding's name means nothing to us.
type EncodingError struct{ Name string }

func (e *EncodingError) Error() string {
	return fmt.Sprintf("unknown encoding %q\nhint: auto, utf-8, gb18030, big5, utf-16le, utf-16be, hz", e.Name)
}

// codec returns the coder of a two-byte encoding or of UTF-16.
func codec(name string) encoding.Encoding {
	switch name {
	case gb18030Name:
		return simplifiedchinese.GB18030
	case big5Name:
		return traditionalchinese.Big5
	case hzName:
		return simplifiedchinese.HZGB2312
	case utf16LEName:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case utf16BEName:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	return encoding.Nop
}

// decodeAs decodes all of data. A byte that cannot be read gives U+FFFD.
func decodeAs(name string, data []byte) string {
	switch name {
	case utf8Name:
		text, _ := soundText(byteString(data))
		return text
	case gb18030Name:
		return decodeGB18030(data)
	}
	return decodeWith(codec(name).NewDecoder(), data)
}

// decodeWith is encoding.Decoder.String with room for all of the text at once: two
// bytes become three, two of ASCII in UTF-16 one.
func decodeWith(d *encoding.Decoder, data []byte) string {
	out := make([]byte, len(data)/2*3+16)
	n := 0
	for {
		w, r, err := d.Transform(out[n:], data, true)
		n += w
		data = data[r:]
		if err == nil || len(data) == 0 {
			return byteString(out[:n])
		}
		out = append(out, make([]byte, len(out)/2+64)...)
	}
}

// byteString is string(b) for bytes that nobody changes any more.
func byteString(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// Encode returns Clean in the encoding of the file, with its byte order mark if it had one.
// It refuses where that would lose something: bytes that could not be read, files
// that mix encodings, characters that the encoding lacks.
func (d *Document) Encode() ([]byte, error) {
	switch {
	case d.mixed:
		return nil, fmt.Errorf("%s: mixes %s with another encoding\nhint: write the mended text to a new file", d.Name, d.Encoding)
	case d.Counts.InvalidBytes > 0:
		return nil, fmt.Errorf("%s: %d bytes are not %s and would be lost\nhint: write the mended text to a new file", d.Name, d.Counts.InvalidBytes, d.Encoding)
	}
	text := []byte(d.Clean)
	if d.bom {
		text = append([]byte("\uFEFF"), text...)
	}
	if d.Encoding == utf8Name {
		return text, nil
	}
	out, err := codec(d.Encoding).NewEncoder().Bytes(text)
	if err != nil {
		return nil, fmt.Errorf("%s: the mended text has characters that %s lacks: %w\nhint: write it to a new file", d.Name, d.Encoding, err)
	}
	return out, nil
}
