# syntax=docker/dockerfile:1
# Offprint for one kind of database: docker build --build-arg DATABASE=h2|postgresql -t offprint .

FROM eclipse-temurin:25-jdk AS build
ARG DATABASE=h2
WORKDIR /src
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY seeds seeds
COPY src/main src/main
# aot-jar: all classes on one class path, as the JDK's AOT cache needs it
RUN ./mvnw -B -ntp -q package -Dmaven.test.skip=true -Dspotless.check.skip=true \
        -Dquarkus.package.jar.type=aot-jar -Dquarkus.datasource.db-kind="${DATABASE}" \
    && mv target/quarkus-app /opt/offprint
# only what of the JDK is used
COPY deploy/check/modules.txt /src/modules.txt
RUN jlink --add-modules "$(paste -sd, modules.txt)" --strip-debug --no-header-files --no-man-pages \
        --generate-cds-archive --output /opt/java

FROM debian:12-slim AS run
COPY --from=build /opt/java /opt/java
COPY --from=build /opt/offprint /opt/offprint
# a start to learn from, and SIGTERM; on PostgreSQL it ends by itself, as it finds no database
COPY deploy/check/train.sh deploy/check/alive.sh /opt/
RUN sh /opt/train.sh /opt/java/bin/java /opt/offprint \
    && rm /opt/train.sh \
    && install -d -o 10001 -g 10001 -m 700 /var/lib/offprint
USER 10001:10001
WORKDIR /var/lib/offprint
VOLUME /var/lib/offprint
ENV OFFPRINT_DATA_DIR=/var/lib/offprint
EXPOSE 8080
STOPSIGNAL SIGTERM
ENTRYPOINT ["/opt/java/bin/java", "-XX:AOTCache=/opt/offprint/offprint.aot", "-XX:MaxRAMPercentage=70", "-jar", "/opt/offprint/quarkus-run.jar"]
