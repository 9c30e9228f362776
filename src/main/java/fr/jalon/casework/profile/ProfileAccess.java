package fr.jalon.casework.profile;

import fr.jalon.casework.access.AccessItem;
import fr.jalon.casework.access.AccessPart;
import fr.jalon.casework.access.AccessSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a file says beside the identity, as the person it is about receives it: each part of it. */
@ApplicationScoped
class ProfileAccess implements AccessSource {

    private final FieldValues values;

    @Inject
    ProfileAccess(FieldValues values) {
        this.values = values;
    }

    ProfileAccess() {
        this(null);
    }

    @Override
    public AccessPart part() {
        return AccessPart.PROFILE;
    }

    @Override
    public List<AccessItem> items(long youngPersonId) {
        Map<String, FieldValue> said = values.current(youngPersonId);
        return Arrays.stream(ProfileField.values())
                .map(field -> said.get(field.name()))
                .filter(value -> value != null && value.value() != null)
                .map(value -> SaidValue.of(value, AccessItem.unnamed())
                        .yesNo("proven", value.isProven() ? true : null)
                        .moment("since", value.toldAt()))
                .toList();
    }
}
