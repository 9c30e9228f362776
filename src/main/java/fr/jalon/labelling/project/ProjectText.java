package fr.jalon.labelling.project;

/**
 * What the project of a structure says.
 *
 * @param firstYear of the years that it is for
 * @param values what the structure believes in
 * @param context its territory and its means
 * @param strategy what it chose to do, which the roadmaps spell out
 */
public record ProjectText(
        String title,
        Integer firstYear,
        Integer lastYear,
        String values,
        String objectives,
        String context,
        String strategy) {
    public ProjectText {
        title = Typed.stripped(title);
        values = Typed.stripped(values);
        objectives = Typed.stripped(objectives);
        context = Typed.stripped(context);
        strategy = Typed.stripped(strategy);
    }

    /** Refuses a missing title, years that are none, texts that are too long. */
    void check() {
        Typed.required("title", title, 200);
        Typed.years(firstYear, lastYear);
        Typed.notLonger("values", values);
        Typed.notLonger("objectives", objectives);
        Typed.notLonger("context", context);
        Typed.notLonger("strategy", strategy);
    }
}
