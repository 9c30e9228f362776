package fr.jalon.labelling.improvement;

import fr.jalon.shared.i18n.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** A figure in a text field, typed as French people do: 1 200, 12,5, -3. */
@FacesConverter("typedNumber")
public class TypedNumber implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String digits = typed.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
        if (!digits.matches("-?[0-9]{1,12}(\\.[0-9]{1,2})?")) {
            String text = Texts.text(faces.getViewRoot().getLocale(), "improvement.numberTyped", typed.strip());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        return new BigDecimal(digits);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
