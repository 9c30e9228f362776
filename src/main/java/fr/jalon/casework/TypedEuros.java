package fr.jalon.casework;

import fr.jalon.shared.i18n.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** An amount of euros in a text field, typed as French people do. */
@FacesConverter("typedEuros")
public class TypedEuros implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return EurosText.parse(typed).orElseThrow(() -> {
            String text = Texts.text(faces.getViewRoot().getLocale(), "euros.wrong", typed.strip());
            return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BigDecimal amount) {
        return amount == null ? "" : EurosText.of(amount);
    }
}
