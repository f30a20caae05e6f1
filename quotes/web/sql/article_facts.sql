-- What an article's page tells of itself.
select language, credit, modified, stub, revision from articles where id = :article
