package fr.jalon.casework.activity;

import fr.jalon.shared.Ids;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An act as REST writes and reads it; identifier, recorder and moment are not read. A note that the reader may not read
 * is not written, and one that is not sent to a change is taken back.
 */
public class ActSheet {

    public String id;

    @NotNull(message = "{act.kind.missing}")
    public ActKind kind;

    @NotNull(message = "{act.heldOn.missing}")
    public LocalDate heldOn;

    public int minutes;

    @NotNull(message = "{act.channel.missing}")
    public Channel channel;

    public Set<Theme> themes;
    public Attendance attendance;
    public ActResult result;

    /** Of everybody who opens files in the mission. */
    public String sharedNote;

    /** Of those who accompany. */
    public String teamNote;

    /** Of its author alone. */
    public String privateNote;

    /** Account. */
    public String recordedBy;

    /** In UTC. */
    public LocalDateTime recordedAt;

    /** Made by JSON-B. */
    public ActSheet() {}

    ActSheet(ReadActs.Read read) {
        Act act = read.act();
        id = Ids.text(act.id());
        kind = act.kind();
        heldOn = act.heldOn();
        minutes = act.minutes();
        channel = act.channel();
        themes = read.themes();
        attendance = act.attendance();
        result = act.result();
        sharedNote = read.notes().get(NoteLevel.SHARED);
        teamNote = read.notes().get(NoteLevel.TEAM);
        privateNote = read.notes().get(NoteLevel.PRIVATE);
        recordedBy = Ids.text(act.counsellorId());
        recordedAt = act.createdAt();
    }

    /** What it says, checked. */
    public ActDetails details() {
        Map<NoteLevel, String> notes = new EnumMap<>(NoteLevel.class);
        notes.put(NoteLevel.SHARED, sharedNote);
        notes.put(NoteLevel.TEAM, teamNote);
        notes.put(NoteLevel.PRIVATE, privateNote);
        return new ActDetails(kind, heldOn, minutes, channel, themes, attendance, result, notes);
    }

    /** What an act said before it was corrected. */
    public static class Revision {

        public ActKind kind;
        public LocalDate heldOn;
        public int minutes;
        public Channel channel;
        public List<Theme> themes;
        public Attendance attendance;
        public ActResult result;

        /** In UTC. */
        public LocalDateTime replacedAt;

        /** Account. */
        public String replacedBy;

        /** Made by JSON-B. */
        public Revision() {}

        Revision(ActRevision was) {
            kind = was.kind();
            heldOn = was.heldOn();
            minutes = was.minutes();
            channel = was.channel();
            themes = was.themes();
            attendance = was.attendance();
            result = was.result();
            replacedAt = was.replacedAt();
            replacedBy = Ids.text(was.replacedBy());
        }
    }
}
