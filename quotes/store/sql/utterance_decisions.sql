create table utterance_decisions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL,
  made TEXT NOT NULL,
  action TEXT NOT NULL,
  quotes TEXT NOT NULL,
  others TEXT NOT NULL,
  note TEXT
)
