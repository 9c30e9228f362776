package fr.jalon.labelling.sample;

import fr.jalon.casework.sample.FreeText;
import fr.jalon.casework.sample.SampledCase;
import fr.jalon.labelling.evidence.EvidenceSample;
import java.util.List;

/**
 * A drawn file as those who manage the sample see it: what is shown of it, and its texts as they were written.
 *
 * @param removed why it is shown no more, or null
 */
public record SampleFile(EvidenceSample sample, SampledCase shown, List<FreeText> texts, String removed) {}
