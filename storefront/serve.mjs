import "./server/main.ts"
