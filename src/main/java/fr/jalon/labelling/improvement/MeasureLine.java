package fr.jalon.labelling.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What an indicator was worth on a day. */
public record MeasureLine(LocalDate on, BigDecimal value) {}
