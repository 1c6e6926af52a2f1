-- What holds for the whole portal, one named value a row.
CREATE TABLE portal_setting (
    name VARCHAR(60) PRIMARY KEY,
    setting VARCHAR(400) NOT NULL
);

-- Whoever seeds an empty portal reads this row FOR UPDATE first, so that of two nodes starting together one seeds.
INSERT INTO portal_setting (name, setting) VALUES ('first-start', 'awaited');
