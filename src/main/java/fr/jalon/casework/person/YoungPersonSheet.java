package fr.jalon.casework.person;

import fr.jalon.shared.Ids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A young person as REST writes and reads it. A plain class with public fields: what JSON-B binds. The identifier, the
 * file number and the version are given by the platform and not read.
 */
public class YoungPersonSheet {

    public String id;
    public Integer fileNumber;

    @NotBlank(message = "{person.birthName.missing}")
    public String birthName;

    public String usedName;

    @NotBlank(message = "{person.firstName.missing}")
    public String firstName;

    @NotNull(message = "{person.sex.missing}")
    public Sex sex;

    @NotNull(message = "{person.birthDate.missing}")
    public LocalDate birthDate;

    public String nir;
    public String phone;
    public String mail;
    public String street;
    public String postalCode;
    public String commune;
    public Integer educationLevel;

    /** What the young person does on the day of the registration; read then only, see the situations. */
    public SituationCategory situation;

    public Boolean rqth;
    public Boolean jobSeeker;
    public String franceTravailNumber;

    /** Account of the referent counsellor, as written by {@link Ids#text(long)}. */
    public String counsellor;

    /** Whether another structure follows this young person too; read only. */
    public Boolean followedElsewhere;

    /** Made by JSON-B. */
    public YoungPersonSheet() {}

    YoungPersonSheet(YoungPerson person, boolean elsewhere) {
        PersonalDetails details = person.details();
        PersonForm form = PersonForm.of(details);
        followedElsewhere = elsewhere;
        id = Ids.text(person.id());
        fileNumber = person.fileNumber();
        birthName = details.birthName();
        usedName = details.usedName();
        firstName = details.firstName();
        sex = details.sex();
        birthDate = details.birthDate();
        nir = details.nir() == null ? null : details.nir().value();
        phone = form.getPhone();
        mail = form.getMail();
        street = form.getStreet();
        postalCode = form.getPostalCode();
        commune = form.getCommune();
        educationLevel = form.getEducationLevel();
        rqth = details.rqth();
        jobSeeker = details.jobSeeker();
        franceTravailNumber = form.getFranceTravailNumber();
        counsellor = details.counsellorId() == null ? null : Ids.text(details.counsellorId());
    }

    /** The identity it says; refuses what is not one. */
    PersonalDetails details() {
        PersonForm form = new PersonForm();
        form.setBirthName(birthName);
        form.setUsedName(usedName);
        form.setFirstName(firstName);
        form.setSex(sex);
        form.setBirthDate(birthDate);
        form.setNir(nir);
        form.setPhone(phone);
        form.setMail(mail);
        form.setStreet(street);
        form.setPostalCode(postalCode);
        form.setCommune(commune);
        form.setEducationLevel(educationLevel);
        form.setRqth(Boolean.TRUE.equals(rqth));
        form.setJobSeeker(jobSeeker);
        form.setFranceTravailNumber(franceTravailNumber);
        form.setCounsellorId(counsellor == null ? null : Ids.parse(counsellor));
        return form.details();
    }
}
