package fr.jalon.labelling.reference;

import java.util.List;

/** A reference file that cannot be published, with every reason found, each naming its place in the file, in French. */
public final class MalformedReference extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<String> problems;

    MalformedReference(List<String> problems) {
        super("Le fichier du référentiel est refusé : " + String.join(" ; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
