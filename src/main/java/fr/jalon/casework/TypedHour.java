package fr.jalon.casework;

import fr.jalon.shared.i18n.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;

/** An hour in a text field, typed as French people do. */
@FacesConverter("typedHour")
public class TypedHour implements Converter<LocalTime> {

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return HourText.parse(typed).orElseThrow(() -> {
            String text = Texts.text(faces.getViewRoot().getLocale(), "hour.wrong", typed.strip());
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalTime time) {
        return time == null ? "" : HourText.of(time);
    }
}
