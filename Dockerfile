# Remit in one container. The database stands in /data: give it a volume.
#   docker build -t remit . && docker run -p 3000:3000 -v remit:/data remit

FROM node:26-slim AS build
WORKDIR /remit
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:26-slim
WORKDIR /remit
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY --from=build /remit/.next ./.next
COPY app ./app
COPY db ./db
COPY lib ./lib
COPY public ./public
COPY server.ts next.config.ts ./
ENV PORT=3000 HOST=0.0.0.0 DATABASE_URL=file:/data/remit.db
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.ts"]
