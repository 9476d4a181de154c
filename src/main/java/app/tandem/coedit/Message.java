package app.tandem.coedit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What the server tells an open editor. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Message.Whole.class, name = "whole"),
    @JsonSubTypes.Type(value = Message.Changed.class, name = "changed"),
    @JsonSubTypes.Type(value = Message.Kept.class, name = "kept"),
    @JsonSubTypes.Type(value = Message.Undone.class, name = "undone"),
    @JsonSubTypes.Type(value = Message.Ready.class, name = "ready"),
    @JsonSubTypes.Type(value = Message.Behind.class, name = "behind"),
    @JsonSubTypes.Type(value = Message.Unsaved.class, name = "unsaved"),
    @JsonSubTypes.Type(value = Message.Unfit.class, name = "unfit"),
    @JsonSubTypes.Type(value = Message.Full.class, name = "full"),
    @JsonSubTypes.Type(value = Message.Joined.class, name = "joined"),
    @JsonSubTypes.Type(value = Message.Cursor.class, name = "cursor"),
    @JsonSubTypes.Type(value = Message.Gone.class, name = "gone"),
    @JsonSubTypes.Type(value = Message.Here.class, name = "here")
})
sealed interface Message {
    record Whole(int version, String text) implements Message {}

    /** Also the receipt for whoever sent the changes: they are on disk. All before {@code kept} is, for everybody. */
    record Changed(int version, String client, @JsonRawValue String changes, int kept) implements Message {}

    /** Up to here everything that was told is on disk. */
    record Kept(int version) implements Message {}

    /** What was told after this version never came to be; it goes on from there, in this epoch. */
    record Undone(int version, String epoch) implements Message {}

    /** Everything that was missed has been told. */
    record Ready(int version, String epoch, int kept, boolean editable) implements Message {}

    /** What was sent is for an older text; all that came before has been told already. */
    record Behind(int version) implements Message {}

    /** The log cannot be written now; the server holds on to what was sent and tries again. */
    record Unsaved() implements Message {}

    record Unfit(String why) implements Message {}

    /** The text would become longer than it may be; shortening it is still taken. */
    record Full() implements Message {}

    /** Somebody came who does not know yet where the others' cursors are. */
    record Joined() implements Message {}

    record Cursor(String client, String name, String side, int version, int anchor, int head) implements Message {}

    record Gone(String client) implements Message {}

    record Here() implements Message {}
}
