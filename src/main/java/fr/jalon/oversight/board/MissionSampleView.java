package fr.jalon.oversight.board;

import fr.jalon.casework.sample.SampledCase;
import fr.jalon.labelling.sample.ShownSamples;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.PathNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A sample of case files as the officers of the association read it, with the file that was chosen. */
@Named
@RequestScoped
public class MissionSampleView {

    private final ReadMissionSample read;

    private String structure;
    private String id;
    private String file;
    private ShownSamples.Shown shown;
    private SampledCase chosen;

    @Inject
    MissionSampleView(ReadMissionSample read) {
        this.read = read;
    }

    MissionSampleView() {
        this(null);
    }

    /** Refuses, as not found, what a mission does not show the association. */
    public void load() {
        shown = read.sheet(structure, Ids.parse(id));
        if (file != null) {
            chosen = read.file(Ids.parse(id), PathNumber.read(file)).file();
        }
    }

    /** Where the files of the sample are read. */
    public String getHref() {
        return "sample.xhtml?structure=" + structure + "&id=" + id;
    }

    public ShownSamples.Shown getShown() {
        return shown;
    }

    public SampledCase getChosen() {
        return chosen;
    }

    public String getStructure() {
        return structure;
    }

    public void setStructure(String structure) {
        this.structure = structure;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
