package app.tandem.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** What the page at {@code /api/docs} says of sending readings; the bodies are read by {@link ReadingsBody}. */
@Tag(name = "Readings", description = "Values of the measures on a partnership’s scorecard")
interface ReadingsCall {
    String PROBLEM = "application/problem+json";

    @Operation(
            summary = "Send readings",
            description =
                    "All of them are taken in, or with one bad one none. A value that is there already and differs"
                            + " is corrected, which needs a reason; one that is the same changes nothing. Open scorecards show"
                            + " it at once, and history tells that it came by an interface, in the name of whoever made the"
                            + " token.",
            security = @SecurityRequirement(name = "token"),
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Sent.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Taken in",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Taken.class)))
    @ApiResponse(
            responseCode = "200",
            description = "Every value was there already; “import” is null",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Taken.class)))
    @ApiResponse(responseCode = "400", description = "The call cannot be read", content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "401",
            description = "No token, or one that is wrong, revoked or over",
            content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "403",
            description = "A token for something else, or one for which nobody answers any more",
            content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "409",
            description = "This Idempotency-Key came before with other words",
            content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "413",
            description = "More than 10,000 readings or 4 MB",
            content = @Content(mediaType = PROBLEM))
    @ApiResponse(
            responseCode = "422",
            description = "Readings that cannot be taken in; each is named, and nothing was",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = BadReadings.class)))
    @ApiResponse(
            responseCode = "429",
            description = "Too often; “Retry-After” says for how many seconds to wait",
            content = @Content(mediaType = PROBLEM))
    ResponseEntity<String> send(
            @Parameter(hidden = true) Caller caller,
            @Parameter(
                            in = ParameterIn.HEADER,
                            name = "Idempotency-Key",
                            required = true,
                            description = "Another one for each call, the same one when a call is sent again: it is"
                                    + " answered as before and nothing is written twice. Kept for two days.",
                            example = "genesys-2026-11-20")
                    @Nullable
                    String key,
            @Parameter(hidden = true) HttpServletRequest call);

    /** What is posted. */
    @Schema(name = "Readings")
    record Sent(
            @Schema(description = "Why values that are there already change, for both sides to read", maxLength = 500)
            @Nullable
            String reason,

            @Schema(description = "At most 10,000", requiredMode = Schema.RequiredMode.REQUIRED)
            List<One> readings) {}

    /** One of them. */
    @Schema(name = "Reading")
    record One(
            @Schema(
                    description = "The measure’s name as it stands on the scorecard, its id, or its key in the library",
                    example = "Abandonment rate",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            String measure,

            @Schema(
                    description = "The day, or the first day of the week, month or quarter",
                    example = "2026-11-20",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate day,

            @Schema(example = "92.4", requiredMode = Schema.RequiredMode.REQUIRED)
            BigDecimal value,

            @Schema(description = "What a share is made of", example = "231") @Nullable
            BigDecimal numerator,

            @Schema(example = "250") @Nullable BigDecimal denominator,

            @Schema(description = "Of how many cases it is", example = "250") @Nullable
            Long sample,

            @Schema(maxLength = 500) @Nullable String note) {}

    /** What is answered. */
    @Schema(name = "Taken in")
    record Taken(@Schema(name = "import") @Nullable UUID id, int added, int changed, int same) {}

    /** What is answered to bad ones. */
    @Schema(name = "Problem")
    record BadReadings(String type, String title, int status, String detail, List<Wrong> errors) {}

    /** What is wrong with one of them. */
    @Schema(name = "What is wrong")
    record Wrong(
            @Schema(description = "Counted from 1; 0 when no single reading is meant")
            int row,

            String field,
            String detail) {}
}
