# The platform in one image: the SPA is built, then carried inside the program.

FROM node:22-bookworm-slim AS spa
WORKDIR /source
COPY . .
WORKDIR /source/frontend
RUN npm ci --ignore-scripts && npm run build

FROM rust:1.95-bookworm AS program
WORKDIR /source
COPY . .
COPY --from=spa /source/frontend/dist frontend/dist
RUN cargo build --release --locked --package aect

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home --home-dir /var/lib/aect aect
COPY --from=program /source/target/release/aect /usr/local/bin/aect
USER aect
ENV AECT_DATA_DIR=/var/lib/aect AECT_LISTEN=0.0.0.0:8080
VOLUME /var/lib/aect
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=6s --start-period=20s \
    CMD ["aect", "health", "--url", "http://127.0.0.1:8080"]
ENTRYPOINT ["aect"]
CMD ["serve"]
