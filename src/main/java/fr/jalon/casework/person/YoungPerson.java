package fr.jalon.casework.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.eclipse.persistence.annotations.AdditionalCriteria;

/**
 * A young person known to the mission, and the head of their file. Its identity is entered as a whole.
 *
 * <p>What a mission keeps in its figures of a file that has left is a row without names (see
 * {@code fr.jalon.casework.transfer.Residue}): nobody, whom no query finds.
 */
@AdditionalCriteria("this.foldedName <> ''")
@Entity
@Table(name = "young_person")
public class YoungPerson {

    @Id
    private long id;

    @Version
    private int version;

    /** Given by the database at insertion; unique in the mission. */
    @Column(name = "file_number", insertable = false, updatable = false)
    private int fileNumber;

    @Column(name = "birth_name")
    private String birthName;

    @Column(name = "used_name")
    private String usedName;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "folded_name")
    private String foldedName;

    @Column(name = "phonetic_name")
    private String phoneticName;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String nir;
    private String phone;
    private String mail;
    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String commune;

    @Column(name = "education_level")
    private Integer educationLevel;

    private boolean rqth;

    @Column(name = "job_seeker")
    private Boolean jobSeeker;

    @Column(name = "france_travail_number")
    private String franceTravailNumber;

    @Column(name = "counsellor_id")
    private Long counsellorId;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "created_by")
    private long createdBy;

    protected YoungPerson() {}

    YoungPerson(long id, PersonalDetails details, LocalDateTime createdAt, long createdBy) {
        this.id = id;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        become(details);
    }

    /** Takes the whole identity from what was entered. */
    final void become(PersonalDetails details) {
        birthName = details.birthName();
        usedName = details.usedName();
        firstName = details.firstName();
        foldedName = details.foldedName();
        phoneticName = details.phoneticName();
        sex = details.sex();
        birthDate = details.birthDate();
        nir = details.nir() == null ? null : details.nir().value();
        phone = details.contact().phone();
        mail = details.contact().mail();
        street = details.contact().street();
        postalCode = details.contact().postalCode();
        commune = details.contact().commune();
        educationLevel = details.educationLevel() == null
                ? null
                : details.educationLevel().value();
        rqth = details.rqth();
        jobSeeker = details.jobSeeker();
        franceTravailNumber = details.franceTravailNumber() == null
                ? null
                : details.franceTravailNumber().value();
        counsellorId = details.counsellorId();
    }

    /** The identity as it stands. */
    public PersonalDetails details() {
        return new PersonalDetails(
                birthName,
                usedName,
                firstName,
                sex,
                birthDate,
                nir == null ? null : new Nir(nir),
                new PersonalDetails.Contact(phone, mail, street, postalCode, commune),
                educationLevel == null ? null : new EducationLevel(educationLevel),
                rqth,
                jobSeeker,
                franceTravailNumber == null ? null : new FranceTravailNumber(franceTravailNumber),
                counsellorId);
    }

    /** What to tell of a change to those who keep the history. */
    IdentityChanged changedFrom(PersonalDetails before) {
        return new IdentityChanged(id, before, details(), createdAt, createdBy);
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Number people say aloud and write on paper. */
    public int fileNumber() {
        return fileNumber;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public boolean rqth() {
        return rqth;
    }

    /** Day of registration, in UTC. */
    public LocalDate registeredOn() {
        return createdAt.toLocalDate();
    }

    /** Account of the referent counsellor, or null. */
    public Long counsellorId() {
        return counsellorId;
    }
}
