package analyze

import "testing"

// TestPostsOpener reads posts whose body opens the sentence or the one before it, or stands in brackets behind the name.
func TestPostsOpener(t *testing.T) {
	a := analyzer(t)
	for _, c := range []struct{ text, want string }{
		{"娄底市妇联召开会议，主席周晓红主持。", "周晓红 主席 娄底市妇联 current"},
		{"娄底市妇联召开会议。主席周晓红主持。", "周晓红 主席 娄底市妇联 current"},
		{"湖南永丰律师事务所周晓红担任律师。", "周晓红 律师 湖南永丰律师事务所 current"},
		{"记者从湖南永丰律师事务所了解到，律师周晓红接下了案子。", "周晓红 律师 湖南永丰律师事务所 current"},
		{"娄底市妇联召开会议。会上宣读了决定。主席周晓红主持。", "周晓红 主席  current"},
		{"主席：周晓红（娄底市妇联）", "周晓红 主席 娄底市妇联 current"},
		{"局长：周晓红（双峰县司法局）", "周晓红 局长 双峰县司法局 current"},
	} {
		if got := postsOf(a.Text("case", c.text)); !sameLines(got, c.want) {
			t.Errorf("%s\ngot\n%s\nwant\n%s", c.text, got, c.want)
		}
	}
}
