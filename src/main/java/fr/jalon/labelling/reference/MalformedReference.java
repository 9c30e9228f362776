package fr.jalon.labelling.reference;

import java.util.List;

/** A reference file that cannot be taken, with every reason found, each naming its place in the file, in French. */
public final class MalformedReference extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int TOLD = 20;
    private final transient List<String> problems;

    public MalformedReference(List<String> problems) {
        super("Le fichier du référentiel est refusé : "
                + String.join(" ; ", problems.subList(0, Math.min(TOLD, problems.size())))
                + (problems.size() > TOLD ? " ; et " + (problems.size() - TOLD) + " autres" : ""));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
