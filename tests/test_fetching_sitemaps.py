"""What a sitemap lists: pages with what it tells of them, whatever else it tells of their pictures."""

from quotes.reading.fetching.sitemaps import sitemap_entries

PICTURED = b"""<?xml version="1.0"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"
        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
  <url>
    <image:image>
      <image:loc>https://x.example/harbour.jpg</image:loc><image:title>Boats at dawn</image:title>
    </image:image>
    <loc>https://x.example/harbour</loc>
    <lastmod>2026-03-05</lastmod>
    <news:news>
      <news:publication><news:name>Harbour Post</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2026-03-04</news:publication_date>
      <news:title>Harbour opens</news:title>
    </news:news>
  </url>
  <url>
    <image:image><image:loc>https://x.example/mill.jpg</image:loc><image:title>The mill</image:title></image:image>
    <loc>https://x.example/mill</loc>
  </url>
  <url><image:image><image:loc>https://x.example/alone.jpg</image:loc></image:image></url>
</urlset>"""


def test_a_picture_before_the_page_is_not_taken_for_it():
    listed = [
        (entry.url, entry.changed, {name: fact.value for name, fact in entry.facts.items()})
        for entry in sitemap_entries(PICTURED)
    ]
    news = {"title": "Harbour opens", "outlet": "Harbour Post", "published": "2026-03-04"}
    assert listed == [("https://x.example/harbour", "2026-03-05", news), ("https://x.example/mill", None, {})]
