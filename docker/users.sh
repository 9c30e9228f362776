#!/bin/bash
# Run once by the image of MariaDB, when its volume is empty: the two users of Jalon. The one for migrations may do
# everything with databases, roles and grants; the application's holds roles, which the launcher gives it, and nothing else.
set -euo pipefail

quoted() {
    local text=${1//\\/\\\\}
    printf "'%s'" "${text//\'/\'\'}"
}

mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
CREATE USER 'jalon_migration'@'%' IDENTIFIED BY $(quoted "$JALON_MIGRATION_PASSWORD");
GRANT ALL PRIVILEGES ON *.* TO 'jalon_migration'@'%' WITH GRANT OPTION;
CREATE USER 'jalon_app'@'%' IDENTIFIED BY $(quoted "$JALON_DB_PASSWORD");
SQL
