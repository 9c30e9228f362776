package fr.jalon.labelling.evidence;

import fr.jalon.casework.indicator.IndicatorCatalogue;
import fr.jalon.casework.indicator.IndicatorDefinition;
import fr.jalon.casework.indicator.IndicatorPublic;
import fr.jalon.casework.indicator.IndicatorResult;
import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.casework.site.Site;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.time.Period;
import fr.jalon.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The evidence beside a criterion: what there is, and the forms that attach more. */
@Named
@RequestScoped
public class CriterionEvidenceView {
    private final ReadEvidence read;
    private final AttachEvidence attach;
    private final LinkEvidence links;
    private final Notices notices;

    private List<EvidenceRow> rows;
    private List<EvidenceRow> reusable;
    private List<IndicatorDefinition> indicators;
    private Part file;
    private String title;
    private String text;
    private LocalDate date;
    private String indicator;
    private LocalDate from;
    private LocalDate to;
    private Long site;
    private String publicCode;
    private List<AlertRow> alerts;
    private Long existing;
    private IndicatorResult preview;
    private Long verified;
    private Verification verification;

    @Inject
    CriterionEvidenceView(ReadEvidence read, AttachEvidence attach, LinkEvidence links, Notices notices) {
        this.read = read;
        this.attach = attach;
        this.links = links;
        this.notices = notices;
    }

    CriterionEvidenceView() {
        this(null, null, null, null);
    }

    public List<EvidenceRow> rows(long scoreId) {
        if (rows == null) {
            rows = read.ofScore(scoreId);
        }
        return rows;
    }

    /** What could prove the criterion too and holds the words; they are asked of the request, for choices are checked early. */
    public List<EvidenceRow> reusable(long scoreId, String words) {
        if (reusable == null) {
            reusable = links.reusable(scoreId, words);
        }
        return reusable;
    }

    public List<IndicatorDefinition> getIndicators() {
        if (indicators == null) {
            indicators = read.indicators();
        }
        return indicators;
    }

    public String attachFile(long scoreId, String back) throws IOException {
        if (file == null) {
            throw Refused.field("file", "evidence.fileRequired");
        }
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
            attach.file(scoreId, new Description(title, null, date), name, content);
        }
        notices.done("evidence.attached", title);
        return back;
    }

    public String attachNote(long scoreId, String back) {
        attach.note(scoreId, new Description(title, text, date));
        notices.done("evidence.attached", title);
        return back;
    }

    /** Computes the indicator, to be looked at before it is frozen. */
    public void compute() {
        preview = attach.preview(indicator, scope());
    }

    public String freeze(long scoreId, String back) {
        attach.indicator(scoreId, indicator, scope());
        notices.done("evidence.frozen");
        return back;
    }

    public String reuse(long scoreId, String back) {
        if (existing == null) {
            throw Refused.field("existing", "evidence.existingRequired");
        }
        links.link(scoreId, existing);
        notices.done("evidence.reused");
        return back;
    }

    public String detach(EvidenceRow row, String back) {
        links.detach(row.linkId());
        notices.done("evidence.detached", row.title());
        return back;
    }

    /** Computes a frozen indicator again and says whether it still holds. */
    public void verify(EvidenceRow row) {
        verified = row.id();
        verification = read.verify(row.id());
    }

    /** What came out for this row, or null where it was not asked. */
    public Verification verification(EvidenceRow row) {
        return Objects.equals(verified, row.id()) ? verification : null;
    }

    /** The alert on an indicator that waits for somebody, or null. */
    public AlertRow alert(EvidenceRow row) {
        if (alerts == null) {
            alerts = read.openAlerts(rows.stream().map(EvidenceRow::id).toList());
        }
        return alerts.stream()
                .filter(one -> one.evidenceId() == row.id())
                .findFirst()
                .orElse(null);
    }

    public List<Site> getSites() {
        return read.sites();
    }

    public List<IndicatorPublic> getPublics() {
        return IndicatorCatalogue.shipped().publics();
    }

    private IndicatorScope scope() {
        return new IndicatorScope(period(), site, publicCode);
    }

    private Period period() {
        if (indicator == null) {
            throw Refused.field("indicator", "evidence.indicatorRequired");
        }
        if (from == null) {
            throw Refused.field("from", "evidence.periodRequired");
        }
        if (to == null || to.isBefore(from)) {
            throw Refused.field("to", "evidence.periodOrder");
        }
        return new Period(from, to);
    }

    /** The largest file taken in, in bytes: the browser says so before it sends a larger one. */
    public long getLargest() {
        return FileStore.LIMIT;
    }

    public IndicatorResult getPreview() {
        return preview;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }

    public String getPublicCode() {
        return publicCode;
    }

    public void setPublicCode(String publicCode) {
        this.publicCode = publicCode;
    }

    public Long getExisting() {
        return existing;
    }

    public void setExisting(Long existing) {
        this.existing = existing;
    }
}
