package fr.jalon.isolation;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.South;
import java.util.Map;

/** Calls on the transfers and sealed copies of Essai-Sud. */
final class TransferPaths {

    /** What those who propose there may do. */
    static final Map<String, PathCall> COUNSELLORS = Map.of(
            "GET /transfers/{id}",
            new PathCall("transfers/" + South.TRANSFER, null),
            "POST /transfers/{id}/withdrawal",
            new PathCall("transfers/" + South.TRANSFER + "/withdrawal", "{}"),
            "POST /transfers",
            new PathCall(
                    "transfers",
                    """
                    {"youngPerson": "%s", "destination": "97001S00", "consentedOn": "%s", "consent": "SIGNED",
                     "reason": "Intrus"}"""
                            .formatted(South.PERSON, Here.today())));

    /** What only those who decide there may do. */
    static final Map<String, PathCall> DECIDERS = Map.of(
            "POST /transfers/{id}/acceptance",
            new PathCall(
                    "transfers/" + South.TRANSFER + "/acceptance",
                    """
                    {"counsellor": "%s"}"""
                            .formatted(Ids.text(TestPeople.COUNSELLOR_NORTH.accountId()))),
            "POST /transfers/{id}/refusal",
            new PathCall("transfers/" + South.TRANSFER + "/refusal", """
                    {"reason": "Intrus"}"""),
            "GET /sealed-files/{id}",
            new PathCall("sealed-files/" + South.SEALED, null),
            "GET /sealed-files/{id}/documents/{document}",
            new PathCall("sealed-files/" + South.SEALED + "/documents/" + South.DOCUMENT, null));

    private TransferPaths() {}
}
