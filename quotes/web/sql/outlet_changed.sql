-- In how many versions the outlet changed its articles after printing them, counted up to a bound.
select count(*) as versions
from (
  select 1
  from articles indexed by idx_articles_version_of
  where version_of is not null and not stub and outlet_id = :outlet
  limit :most
)
