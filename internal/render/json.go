package render

import (
	"bytes"
	"encoding/json"
)

// encode writes a value as one line of JSON, without the line feed.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // Chinese pages hold & and <, and nobody puts a report into a script element
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return escapeControls(bytes.TrimSuffix(b.Bytes(), []byte("\n"))), nil
}

// escapeControls writes DEL and C1, which encoding/json leaves as they are, as \u007f … \u009f: a terminal may obey them.
func escapeControls(b []byte) []byte {
	if bytes.IndexByte(b, 0xc2) < 0 && bytes.IndexByte(b, 0x7f) < 0 {
		return b
	}
	const hex = "0123456789abcdef"
	var out []byte // begins to be used at the first control
	done := 0
	for i := 0; i < len(b); i++ {
		c, n := b[i], 1
		if c == 0xc2 && i+1 < len(b) && b[i+1] < 0xa0 {
			c, n = b[i+1], 2
		} else if c != 0x7f {
			continue
		}
		out = append(append(out, b[done:i]...), '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		i += n - 1
		done = i + 1
	}
	if out == nil {
		return b
	}
	return append(out, b[done:]...)
}
