package app.tandem.signin;

import app.tandem.mail.PublicAddress;
import app.tandem.secrets.Token;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Proves that somebody can read what Tandem prints where it was started; another one at each start. */
@Component
@Profile("!demo")
class FirstAdminToken {
    private final Token token = Token.random();
    private final FirstAdmins firstAdmins;
    private final PublicAddress address;

    FirstAdminToken(FirstAdmins firstAdmins, PublicAddress address) {
        this.firstAdmins = firstAdmins;
        this.address = address;
    }

    boolean is(String typed) {
        return token.is(typed.strip());
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (firstAdmins.isOpen()) {
            System.out.println("Nobody is here yet. To become the first admin, open "
                    + address.of(FirstAdminPage.ADDRESS) + " and give this token: " + token.words());
        }
    }
}
