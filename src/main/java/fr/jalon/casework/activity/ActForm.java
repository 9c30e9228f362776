package fr.jalon.casework.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** An act while it is being typed. */
public class ActForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ActKind kind;
    private LocalDate heldOn;
    private int minutes;
    private Channel channel = Channel.ON_SITE;
    private Theme[] themes = {};
    private Attendance attendance = Attendance.ATTENDED;
    private ActResult result;
    private final Map<NoteLevel, String> notes = new EnumMap<>(NoteLevel.class);

    void show(ReadActs.Read read) {
        Act act = read.act();
        kind = act.kind();
        heldOn = act.heldOn();
        minutes = act.minutes();
        channel = act.channel();
        themes = read.themes().toArray(Theme[]::new);
        attendance = act.attendance();
        result = act.result();
        notes.putAll(read.notes());
    }

    ActDetails details() {
        Set<Theme> chosen = EnumSet.noneOf(Theme.class);
        chosen.addAll(Arrays.asList(themes));
        return new ActDetails(kind, heldOn, minutes, channel, chosen, attendance, result, new EnumMap<>(notes));
    }

    public ActKind getKind() {
        return kind;
    }

    public void setKind(ActKind kind) {
        this.kind = kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public Theme[] getThemes() {
        return themes.clone();
    }

    public void setThemes(Theme[] themes) {
        this.themes = themes == null ? new Theme[0] : themes.clone();
    }

    public Attendance getAttendance() {
        return attendance;
    }

    public void setAttendance(Attendance attendance) {
        this.attendance = attendance;
    }

    public ActResult getResult() {
        return result;
    }

    public void setResult(ActResult result) {
        this.result = result;
    }

    /** Takes a note for one level, and no other. */
    void say(NoteLevel level, String text) {
        notes.clear();
        notes.put(level, text);
    }

    public String getSharedNote() {
        return notes.get(NoteLevel.SHARED);
    }

    public void setSharedNote(String text) {
        notes.put(NoteLevel.SHARED, text);
    }

    public String getTeamNote() {
        return notes.get(NoteLevel.TEAM);
    }

    public void setTeamNote(String text) {
        notes.put(NoteLevel.TEAM, text);
    }

    public String getPrivateNote() {
        return notes.get(NoteLevel.PRIVATE);
    }

    public void setPrivateNote(String text) {
        notes.put(NoteLevel.PRIVATE, text);
    }
}
