select quotes.key as quotation, quote_spans.start, quote_spans."end"
from quote_spans join quotes on quotes.id = quote_spans.quote_id
where quotes.article_id = :article and quote_spans.role = 'content'
  and (:all_classes or {shown quotes})
order by quote_spans.start
