// npm's rss: item() and xml(). It has one author an item; the second is a custom element, and so is the content.
import RSS from "rss";
import { run } from "./peer.mjs";

run((work) => {
    const feed = new RSS({ title: work.title, site_url: work.home_page_url, description: work.description });
    for (const item of work.items) {
        const [file] = item.attachments;
        feed.item({
            title: item.title,
            description: item.summary,
            url: item.url,
            guid: item.id,
            categories: item.tags,
            author: item.authors[0].name,
            date: item.date_published,
            enclosure: { url: file.url, size: file.size_in_bytes, type: file.mime_type },
            custom_elements: [
                { "dc:creator": item.authors[1].name },
                { "content:encoded": { _cdata: item.content_html } },
            ],
        });
    }
    return feed.xml({ indent: true });
});
