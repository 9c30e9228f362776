package fr.jalon.casework.person;

import fr.jalon.casework.FoldedName;
import fr.jalon.casework.place.Commune;
import fr.jalon.casework.place.Communes;
import fr.jalon.shared.error.Refused;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The identity while it is being typed: nothing is checked before {@link #details()}. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** In place of a name that is not typed yet: nobody is called so. */
    private static final String UNKNOWN = "0";

    private String birthName;
    private String usedName;
    private String firstName;
    private Sex sex;
    private LocalDate birthDate;
    private String nir;
    private String phone;
    private String mail;
    private String street;
    private String postalCode;
    private String commune;
    private Integer educationLevel;
    private SituationCategory situation;
    private boolean rqth;
    private Boolean jobSeeker;
    private String franceTravailNumber;
    private Long counsellorId;

    /** A form filled with what is known. */
    static PersonForm of(PersonalDetails details) {
        PersonForm form = new PersonForm();
        form.birthName = details.birthName();
        form.usedName = details.usedName();
        form.firstName = details.firstName();
        form.sex = details.sex();
        form.birthDate = details.birthDate();
        form.nir = details.nir() == null ? null : details.nir().spaced();
        form.phone = details.contact().phone();
        form.mail = details.contact().mail();
        form.street = details.contact().street();
        form.postalCode = details.contact().postalCode();
        form.commune = details.contact().commune();
        form.educationLevel = details.educationLevel() == null
                ? null
                : details.educationLevel().value();
        form.rqth = details.rqth();
        form.jobSeeker = details.jobSeeker();
        form.franceTravailNumber = details.franceTravailNumber() == null
                ? null
                : details.franceTravailNumber().value();
        form.counsellorId = details.counsellorId();
        return form;
    }

    /** What was typed, as an identity; refuses what is not one. */
    PersonalDetails details() {
        if (sex == Sex.UNKNOWN) {
            throw Refused.field("sex", "person.sex.missing");
        }
        return new PersonalDetails(
                birthName,
                usedName,
                firstName,
                sex,
                birthDate,
                isBlank(nir) ? null : Nir.parse(nir),
                new PersonalDetails.Contact(phone, mail, street, postalCode, commune),
                educationLevel == null ? null : new EducationLevel(educationLevel),
                rqth,
                jobSeeker,
                isBlank(franceTravailNumber) ? null : FranceTravailNumber.parse(franceTravailNumber),
                counsellorId);
    }

    /** The communes that the postal code serves, and the one that stands there if it is none of them. */
    public List<String> getCommunes() {
        List<String> names = new ArrayList<>(Communes.all().ofPostalCode(postalCode).stream()
                .map(Commune::name)
                .toList());
        if (!isBlank(commune) && !names.contains(commune)) {
            names.add(commune);
        }
        return names;
    }

    /** Chooses the commune where the postal code serves but one, and forgets one that it does not serve. */
    public void postalCodeTyped() {
        commune = null;
        List<String> names = getCommunes();
        commune = names.size() == 1 ? names.get(0) : null;
    }

    /** The NIR, once it is a whole one. */
    Optional<Nir> nirAsTyped() {
        return isBlank(nir) ? Optional.empty() : Optional.ofNullable(orNull(() -> Nir.parse(nir)));
    }

    /** What can be compared with other files already; empty where it is too little. What is half typed is left out. */
    Optional<PersonalDetails> asFarAsTyped() {
        Nir number = nirAsTyped().orElse(null);
        boolean named =
                !FoldedName.of(birthName).isEmpty() && !FoldedName.of(firstName).isEmpty();
        if (number == null && !(named && birthDate != null)) {
            return Optional.empty();
        }
        String reached = orNull(() -> new PersonalDetails.Contact(phone, null, null, null, null).phone());
        return Optional.ofNullable(orNull(() -> new PersonalDetails(
                named ? birthName : UNKNOWN,
                usedName,
                named ? firstName : UNKNOWN,
                Sex.FEMALE,
                birthDate == null ? LocalDate.EPOCH : birthDate,
                number,
                new PersonalDetails.Contact(reached, null, null, null, null),
                null,
                false,
                null,
                null,
                null)));
    }

    private static <T> T orNull(Supplier<T> typed) {
        try {
            return typed.get();
        } catch (Refused halfTyped) {
            return null;
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public String getBirthName() {
        return birthName;
    }

    public void setBirthName(String birthName) {
        this.birthName = birthName;
    }

    public String getUsedName() {
        return usedName;
    }

    public void setUsedName(String usedName) {
        this.usedName = usedName;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getNir() {
        return nir;
    }

    public void setNir(String nir) {
        this.nir = nir;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public Integer getEducationLevel() {
        return educationLevel;
    }

    public void setEducationLevel(Integer educationLevel) {
        this.educationLevel = educationLevel;
    }

    public SituationCategory getSituation() {
        return situation;
    }

    public void setSituation(SituationCategory situation) {
        this.situation = situation;
    }

    public boolean isRqth() {
        return rqth;
    }

    public void setRqth(boolean rqth) {
        this.rqth = rqth;
    }

    public Boolean getJobSeeker() {
        return jobSeeker;
    }

    public void setJobSeeker(Boolean jobSeeker) {
        this.jobSeeker = jobSeeker;
    }

    public String getFranceTravailNumber() {
        return franceTravailNumber;
    }

    public void setFranceTravailNumber(String franceTravailNumber) {
        this.franceTravailNumber = franceTravailNumber;
    }

    public Long getCounsellorId() {
        return counsellorId;
    }

    public void setCounsellorId(Long counsellorId) {
        this.counsellorId = counsellorId;
    }
}
