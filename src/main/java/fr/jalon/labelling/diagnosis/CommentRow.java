package fr.jalon.labelling.diagnosis;

import java.time.LocalDateTime;

/** A comment as it is listed: plain text, its moment in UTC. */
public record CommentRow(long id, String author, String text, LocalDateTime writtenAt) {}
