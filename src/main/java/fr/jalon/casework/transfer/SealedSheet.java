package fr.jalon.casework.transfer;

import fr.jalon.casework.document.DocumentKind;
import java.time.LocalDate;
import java.util.List;

/** A sealed copy as REST writes it; what is in it only where one is asked for. */
public class SealedSheet {

    public String id;
    public int fileNumber;

    /** Name of the structure that has the file now. */
    public String destination;

    public LocalDate sealedOn;

    /** Last day on which it is kept. */
    public LocalDate keepUntil;

    public TransferRule.Reason keepReason;
    public String sha256;
    public String name;
    public LocalDate birthDate;
    public List<SealedContent.Situation> situations;
    public List<SealedContent.Act> acts;
    public List<SealedContent.Diagnosis> diagnoses;
    public List<SealedContent.Contract> contracts;
    public List<Document> documents;

    /** Made by JSON-B. */
    public SealedSheet() {}

    SealedSheet(SealedFile file) {
        id = file.getKey();
        fileNumber = file.fileNumber();
        destination = file.destination();
        sealedOn = file.sealedOn();
        keepUntil = file.keepUntil();
        keepReason = file.reason();
        sha256 = file.hash();
    }

    SealedSheet(ReadSealedFiles.Opened opened) {
        this(opened.file());
        SealedContent content = opened.content();
        name = content.name();
        birthDate = content.birthDate();
        situations = content.situations();
        acts = content.acts();
        diagnoses = content.diagnoses();
        contracts = content.contracts();
        documents = content.documents().stream().map(Document::new).toList();
    }

    /** A document of the copy. */
    public static class Document {
        public String id;
        public DocumentKind kind;
        public String title;
        public String fileName;

        /** Made by JSON-B. */
        public Document() {}

        Document(SealedContent.Document document) {
            id = document.getKey();
            kind = document.kind();
            title = document.title();
            fileName = document.fileName();
        }
    }
}
