package fr.jalon.labelling.campaign;

import java.time.LocalDate;

/** A campaign as a mission sees it that it audits. */
public record OwnCampaign(long id, String name, LocalDate from, LocalDate until) {}
