package app.tandem.coedit.ui;

import app.tandem.coedit.SharedTexts;
import app.tandem.coedit.TextVersions;
import app.tandem.partnership.CurrentMember;
import org.springframework.stereotype.Service;

/** The front doors that an editor asks, wherever it stands. */
@Service
record TextDoors(SharedTexts texts, TextVersions versions, CurrentMember currentMember) {}
