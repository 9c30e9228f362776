package fr.jalon.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST interface. Described at {@code /openapi}; failures are {@code application/problem+json}. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Jalon",
                        version = "1",
                        description =
                                "Accompagnement des jeunes et label qualité des missions locales. Chaque appel porte"
                                        + " un jeton d’accès personnel, fait dans la page de profil, qui vaut pour un espace de"
                                        + " travail. Les chemins sous /public n’en demandent pas.",
                        license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/fr/")),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "Jeton d’accès personnel")
public class RestApi extends Application {}
