// npm's feedsmith: generateRssFeed() of an object.
import { generateRssFeed } from "feedsmith";
import { run } from "./peer.mjs";

run((work) =>
    generateRssFeed({
        title: work.title,
        link: work.home_page_url,
        description: work.description,
        items: work.items.map((item) => ({
            title: item.title,
            link: item.url,
            description: item.summary,
            content: { encoded: item.content_html },
            dc: { creators: item.authors.map((author) => author.name) },
            categories: item.tags.map((tag) => ({ name: tag })),
            enclosures: item.attachments.map((file) => ({
                url: file.url,
                length: file.size_in_bytes,
                type: file.mime_type,
            })),
            guid: { value: item.id, isPermaLink: true },
            pubDate: new Date(item.date_published),
        })),
    }),
);
