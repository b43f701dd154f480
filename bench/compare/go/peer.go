// Go's own encoder, encoding/xml, which is what Go's feed libraries are made of. It escapes, and refuses what is no UTF-8.
//
//	peer -work WORK.json [-turns N] [-out FILE]
package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"flag"
	"fmt"
	"os"
	"time"
)

type work struct {
	Title       string `json:"title"`
	HomePage    string `json:"home_page_url"`
	Description string `json:"description"`
	Items       []struct {
		ID      string `json:"id"`
		URL     string `json:"url"`
		Title   string `json:"title"`
		Summary string `json:"summary"`
		Content string `json:"content_html"`
		Date    string `json:"date_published"`
		Authors []struct {
			Name string `json:"name"`
		} `json:"authors"`
		Tags  []string `json:"tags"`
		Files []struct {
			URL  string `json:"url"`
			Type string `json:"mime_type"`
			Size uint64 `json:"size_in_bytes"`
		} `json:"attachments"`
	} `json:"items"`
}

type content struct {
	HTML string `xml:",cdata"`
}

type guid struct {
	Permanent bool   `xml:"isPermaLink,attr"`
	ID        string `xml:",chardata"`
}

type enclosure struct {
	URL    string `xml:"url,attr"`
	Length uint64 `xml:"length,attr"`
	Type   string `xml:"type,attr"`
}

type item struct {
	Title       string      `xml:"title"`
	Link        string      `xml:"link"`
	Description string      `xml:"description"`
	Content     content     `xml:"content:encoded"`
	Creators    []string    `xml:"dc:creator"`
	Categories  []string    `xml:"category"`
	Enclosures  []enclosure `xml:"enclosure"`
	GUID        guid        `xml:"guid"`
	Date        string      `xml:"pubDate"`
}

type rss struct {
	XMLName xml.Name `xml:"rss"`
	Version string   `xml:"version,attr"`
	Content string   `xml:"xmlns:content,attr"`
	DC      string   `xml:"xmlns:dc,attr"`
	Channel struct {
		Title       string `xml:"title"`
		Link        string `xml:"link"`
		Description string `xml:"description"`
		Items       []item `xml:"item"`
	} `xml:"channel"`
}

func write(from *work, out *bytes.Buffer) error {
	feed := rss{Version: "2.0", Content: "http://purl.org/rss/1.0/modules/content/",
		DC: "http://purl.org/dc/elements/1.1/"}
	feed.Channel.Title, feed.Channel.Link, feed.Channel.Description = from.Title, from.HomePage, from.Description
	for i := range from.Items {
		article := &from.Items[i]
		date, err := time.Parse(time.RFC3339, article.Date)
		if err != nil {
			return err
		}
		made := item{Title: article.Title, Link: article.URL, Description: article.Summary,
			Content: content{article.Content}, Categories: article.Tags, GUID: guid{true, article.ID},
			Date: date.Format(time.RFC1123Z)}
		for _, author := range article.Authors {
			made.Creators = append(made.Creators, author.Name)
		}
		for _, file := range article.Files {
			made.Enclosures = append(made.Enclosures, enclosure{file.URL, file.Size, file.Type})
		}
		feed.Channel.Items = append(feed.Channel.Items, made)
	}
	out.WriteString(xml.Header)
	encoder := xml.NewEncoder(out)
	encoder.Indent("", "  ")
	return encoder.Encode(&feed)
}

func run() error {
	file := flag.String("work", "", "JSON Feed")
	turns := flag.Int("turns", 3, "how often")
	target := flag.String("out", "", "file for the feed")
	flag.Parse()
	text, err := os.ReadFile(*file)
	if err != nil {
		return err
	}
	var from work
	if err := json.Unmarshal(text, &from); err != nil {
		return err
	}
	var out bytes.Buffer
	best := time.Duration(1<<63 - 1)
	for turn := 0; turn < *turns; turn++ {
		out.Reset()
		start := time.Now()
		if err := write(&from, &out); err != nil {
			return err
		}
		if taken := time.Since(start); taken < best {
			best = taken
		}
	}
	if *target != "" {
		if err := os.WriteFile(*target, out.Bytes(), 0o644); err != nil {
			return err
		}
	}
	fmt.Printf("{\"ns\": %f, \"bytes\": %d}\n", float64(best.Nanoseconds())/float64(len(from.Items)), out.Len())
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
