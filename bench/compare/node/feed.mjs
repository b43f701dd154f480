// npm's feed: the classes, then rss2(). It has one link an author, and dates as objects.
import { Feed } from "feed";
import { run } from "./peer.mjs";

run((work) => {
    const feed = new Feed({ title: work.title, link: work.home_page_url, description: work.description });
    for (const item of work.items) {
        const [file] = item.attachments;
        feed.addItem({
            title: item.title,
            id: item.id,
            link: item.url,
            date: new Date(item.date_published),
            description: item.summary,
            content: item.content_html,
            author: item.authors.map((author) => ({ name: author.name })),
            category: item.tags.map((tag) => ({ name: tag })),
            enclosure: { url: file.url, type: file.mime_type, length: file.size_in_bytes },
        });
    }
    return feed.rss2();
});
