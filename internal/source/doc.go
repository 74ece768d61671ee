// Package source turns bytes into a [Document]: it decodes, reads HTML, mends the damage of scraping, folds the text for
// matching, and keeps the map between the three forms of the text. It knows no words and no facts.
package source
