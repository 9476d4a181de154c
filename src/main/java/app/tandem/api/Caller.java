package app.tandem.api;

import app.tandem.tokens.Bearer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Whoever calls by a token; to the log they are the person who made it. */
final class Caller extends AbstractAuthenticationToken {
    private final transient Bearer bearer;

    Caller(Bearer bearer) {
        super(List.copyOf(AuthorityUtils.createAuthorityList(bearer.scope().name())));
        this.bearer = bearer;
        setAuthenticated(true);
    }

    Bearer bearer() {
        return bearer;
    }

    @Override
    public String getName() {
        return bearer.member().personId().toString();
    }

    @Override
    public Object getPrincipal() {
        return bearer;
    }

    /** The words of the token are forgotten as soon as they were looked at. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Caller caller && caller.bearer.equals(bearer);
    }

    @Override
    public int hashCode() {
        return bearer.hashCode();
    }
}
