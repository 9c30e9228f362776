package fr.jalon.isolation;

import fr.jalon.testing.South;
import java.util.Map;

/** The imports of Essai-Sud, as REST reaches them: the call of each operation. The tests have nobody there who may. */
final class ImportPaths {

    private static final String IMPORT = "imports/" + South.IMPORT;

    static final Map<String, PathCall> ALL = Map.of(
            "GET /imports/{id}", new PathCall(IMPORT, null),
            "GET /imports/{id}/lines", new PathCall(IMPORT + "/lines", null),
            "GET /imports/{id}/errors", new PathCall(IMPORT + "/errors", null),
            "PUT /imports/{id}/mapping", new PathCall(IMPORT + "/mapping", "{\"mapping\": {}}"),
            "POST /imports/{id}/run", new PathCall(IMPORT + "/run", "{}"),
            "POST /imports/{id}/decisions", new PathCall(IMPORT + "/decisions", "{\"wanted\": true}"),
            "DELETE /imports/{id}", new PathCall(IMPORT, "{}"));

    private ImportPaths() {}
}
