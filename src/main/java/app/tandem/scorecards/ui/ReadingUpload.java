package app.tandem.scorecards.ui;

import app.tandem.scorecards.ReadingFile;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;

/** Takes one file at a time, and none that is too large, whatever the browser says about it. */
class ReadingUpload implements UploadHandler {
    private static final long FORM = 64L * 1024;

    interface Receiver {
        void receive(UploadEvent file) throws IOException;
    }

    private final transient Receiver receiver;

    ReadingUpload(Receiver receiver) {
        this.receiver = receiver;
    }

    @Override
    public void handleUploadRequest(UploadEvent file) throws IOException {
        receiver.receive(file);
    }

    @Override
    public long getFileSizeMax() {
        return ReadingFile.MAX_BYTES + 1L;
    }

    @Override
    public long getRequestSizeMax() {
        return ReadingFile.MAX_BYTES + FORM;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
